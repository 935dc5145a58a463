from .. import Embedding

__all__ = ("Embedding",)
