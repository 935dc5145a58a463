from .. import SessionArtifact as SessionArtifact
