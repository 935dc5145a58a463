from .. import EvalCustomDataSourceConfig

__all__ = ("EvalCustomDataSourceConfig",)
