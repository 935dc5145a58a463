from .. import SessionArtifactDeleted as SessionArtifactDeleted
