from .. import VersionListParams as VersionListParams
