from .. import AsyncVersions as AsyncVersions, Versions as Versions
