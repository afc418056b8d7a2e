import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from './entity.type.js';

export const EntityEdge = edgeType<Entity>('Entity', () => Entity);
export const EntityConnection = connectionType('Entity', EntityEdge);
