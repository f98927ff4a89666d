import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ChangesPage } from './changesPage';
import { AdminPage } from './adminPage';
import { AuditPage } from './auditPage';
import { CoveragePage } from './coveragePage';
import { DeskPage } from './desk';
import { ImportPage } from './exchange';
import { GlossaryPage } from './glossary';
import { Surroundings } from './page';
import { SchemaPage } from './schemaPage';
import { StartPage } from './startPage/StartPage';
import { LoadingState } from './states';
import { SubjectsPage } from './subjectsPage';
import { WarehousePage } from './warehousePage';

/** Drawing takes libraries that no other page needs. */
const MapPage = lazy(() =>
  import('./mapPage').then(module => ({ default: module.MapPage })),
);

/** Everything below `/datamap`. */
export const DatamapPages = () => (
  <Surroundings>
    <Routes>
      <Route index element={<StartPage />} />
      <Route path="warehouses/:warehouse" element={<WarehousePage />} />
      <Route
        path="warehouses/:warehouse/schemas/:schema"
        element={<SchemaPage />}
      />
      <Route path="changes" element={<ChangesPage />} />
      <Route path="admin" element={<AdminPage />} />
      <Route path="admin/audit" element={<AuditPage />} />
      <Route path="coverage" element={<CoveragePage />} />
      <Route path="mine" element={<DeskPage />} />
      <Route path="glossary" element={<GlossaryPage />} />
      <Route path="import" element={<ImportPage />} />
      <Route path="subjects" element={<SubjectsPage />} />
      <Route
        path="map"
        element={
          <Suspense fallback={<LoadingState lines={3} lineHeight={120} />}>
            <MapPage />
          </Suspense>
        }
      />
      <Route path="*" element={<Navigate to="." replace />} />
    </Routes>
  </Surroundings>
);
