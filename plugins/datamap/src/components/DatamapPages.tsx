import { Navigate, Route, Routes } from 'react-router-dom';
import { DatamapQueries } from '../query';
import { StartPage } from './startPage/StartPage';

/** Everything below `/datamap`. */
export const DatamapPages = () => (
  <DatamapQueries>
    <Routes>
      <Route index element={<StartPage />} />
      <Route path="*" element={<Navigate to="." replace />} />
    </Routes>
  </DatamapQueries>
);
