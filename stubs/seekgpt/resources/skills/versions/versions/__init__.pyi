from .. import AsyncVersions as AsyncVersions, Versions as Versions

__all__ = ("AsyncVersions", "Versions")
