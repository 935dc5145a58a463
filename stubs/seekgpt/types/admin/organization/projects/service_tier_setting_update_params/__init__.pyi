from .. import ServiceTierSettingUpdateParams

__all__ = ("ServiceTierSettingUpdateParams",)
