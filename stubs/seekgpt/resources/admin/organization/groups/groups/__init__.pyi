from .. import AsyncGroups as AsyncGroups, Groups as Groups
