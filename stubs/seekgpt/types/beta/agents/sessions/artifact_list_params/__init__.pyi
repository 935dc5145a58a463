from .. import ArtifactListParams as ArtifactListParams
