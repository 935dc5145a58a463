from . import Groups as Groups
from . import GroupsWithRawResponse as GroupsWithRawResponse
from . import GroupsWithStreamingResponse as GroupsWithStreamingResponse
from . import AsyncGroups as AsyncGroups
from . import AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse
from . import AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse
