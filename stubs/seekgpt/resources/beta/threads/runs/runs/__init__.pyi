from .. import AsyncRuns as AsyncRuns, Runs as Runs
