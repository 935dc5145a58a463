from . import Containers as Containers
from . import ContainersWithRawResponse as ContainersWithRawResponse
from . import ContainersWithStreamingResponse as ContainersWithStreamingResponse
from . import AsyncContainers as AsyncContainers
from . import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
from . import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
