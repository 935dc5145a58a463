from .. import PartCreateParams

__all__ = ("PartCreateParams",)
