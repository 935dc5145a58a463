from .. import VectorStoreDeleted as VectorStoreDeleted
