import { Navigate, Route, Routes } from 'react-router-dom';
import { Surroundings } from './page';
import { SchemaPage } from './schemaPage';
import { StartPage } from './startPage/StartPage';
import { SubjectsPage } from './subjectsPage';
import { WarehousePage } from './warehousePage';

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
      <Route path="subjects" element={<SubjectsPage />} />
      <Route path="*" element={<Navigate to="." replace />} />
    </Routes>
  </Surroundings>
);
