from .. import ArtifactListParams

__all__ = ("ArtifactListParams",)
