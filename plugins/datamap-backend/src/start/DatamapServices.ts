import type {
  AuditorService,
  DatabaseService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type {
  ActionsRegistryService,
  MetricsService,
} from '@backstage/backend-plugin-api/alpha';
import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { ConnectorRegistry } from '../warehouses/ConnectorRegistry';

/**
 * What the plugin is made from.
 */
export interface DatamapServices {
  actionsRegistry: ActionsRegistryService;
  auditor: AuditorService;
  config: RootConfigService;
  connectors: ConnectorRegistry;
  database: DatabaseService;
  events: EventsService;
  httpAuth: HttpAuthService;
  httpRouter: HttpRouterService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  metrics: MetricsService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  signals: SignalsService;
  userInfo: UserInfoService;
}

/**
 * What tests change about a start.
 */
export interface StartOptions {
  /** Whether answers are held against the OpenAPI document too. */
  validateResponses?: boolean;
  /** Seconds between two looks for runs whose process died. */
  watchSeconds?: number;
}
