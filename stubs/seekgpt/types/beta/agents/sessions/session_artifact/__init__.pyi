from .. import SessionArtifact

__all__ = ("SessionArtifact",)
