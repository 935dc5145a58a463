from .. import EvalStoredCompletionsDataSourceConfig

__all__ = ("EvalStoredCompletionsDataSourceConfig",)
