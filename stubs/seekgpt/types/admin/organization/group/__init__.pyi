from .. import Group as Group
