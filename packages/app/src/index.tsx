import '@backstage/cli/asset-types';
import ReactDOM from 'react-dom/client';
import { app } from './App';
import { seedLanguage } from './language/seedLanguage';
import '@backstage/ui/css/styles.css';

seedLanguage(window.localStorage, navigator.languages);

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
