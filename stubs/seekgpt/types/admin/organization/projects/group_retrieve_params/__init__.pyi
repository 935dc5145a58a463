from .. import GroupRetrieveParams

__all__ = ("GroupRetrieveParams",)
