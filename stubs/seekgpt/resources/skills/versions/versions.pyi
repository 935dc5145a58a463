from . import Versions as Versions
from . import VersionsWithRawResponse as VersionsWithRawResponse
from . import VersionsWithStreamingResponse as VersionsWithStreamingResponse
from . import AsyncVersions as AsyncVersions
from . import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
from . import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
