export * from './MeasurementStore';
export * from './thinMeasurements';
