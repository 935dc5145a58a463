from . import Projects as Projects
from . import ProjectsWithRawResponse as ProjectsWithRawResponse
from . import ProjectsWithStreamingResponse as ProjectsWithStreamingResponse
from . import AsyncProjects as AsyncProjects
from . import AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse
from . import AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse
