import asyncio
asyncio.run(asyncio.open_connection('1.1.1.1', 80))
