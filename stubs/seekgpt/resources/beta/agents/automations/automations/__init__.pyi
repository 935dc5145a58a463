from .. import AsyncAutomations as AsyncAutomations, Automations as Automations

__all__ = ("AsyncAutomations", "Automations")
