from .. import VectorStoreFileDeleted as VectorStoreFileDeleted
