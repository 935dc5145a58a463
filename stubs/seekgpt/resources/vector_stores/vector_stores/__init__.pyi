from .. import AsyncVectorStores as AsyncVectorStores, VectorStores as VectorStores
