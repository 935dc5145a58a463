from .. import PartCreateParams as PartCreateParams

__all__ = ("PartCreateParams",)
