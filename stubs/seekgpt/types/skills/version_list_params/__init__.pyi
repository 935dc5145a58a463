from .. import VersionListParams as VersionListParams

__all__ = ("VersionListParams",)
