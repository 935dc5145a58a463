from .. import AsyncGroups as AsyncGroups, Groups as Groups

__all__ = ("AsyncGroups", "Groups")
