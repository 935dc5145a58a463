from .. import VersionListParams

__all__ = ("VersionListParams",)
