from .. import Metadata as Metadata

__all__ = ("Metadata",)
