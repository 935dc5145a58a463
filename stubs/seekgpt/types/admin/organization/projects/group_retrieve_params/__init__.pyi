from .. import GroupRetrieveParams as GroupRetrieveParams

__all__ = ("GroupRetrieveParams",)
