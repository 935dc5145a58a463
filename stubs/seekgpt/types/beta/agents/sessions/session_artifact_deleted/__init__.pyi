from .. import SessionArtifactDeleted

__all__ = ("SessionArtifactDeleted",)
