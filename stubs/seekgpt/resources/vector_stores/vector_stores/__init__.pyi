from .. import AsyncVectorStores as AsyncVectorStores, VectorStores as VectorStores

__all__ = ("AsyncVectorStores", "VectorStores")
