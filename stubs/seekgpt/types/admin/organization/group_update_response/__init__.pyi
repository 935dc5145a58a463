from .. import GroupUpdateResponse as GroupUpdateResponse
