from .. import AsyncAutomations as AsyncAutomations, Automations as Automations
