from .. import VersionCreateParams

__all__ = ("VersionCreateParams",)
