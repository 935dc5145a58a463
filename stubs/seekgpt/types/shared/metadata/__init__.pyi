from .. import Metadata

__all__ = ("Metadata",)
