from .. import VersionCreateParams as VersionCreateParams

__all__ = ("VersionCreateParams",)
