from .. import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig

__all__ = ("EvalCustomDataSourceConfig",)
