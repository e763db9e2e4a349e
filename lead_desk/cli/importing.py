"""The command `import`: what goes on in processes of its own is begun before the rest of the program is loaded."""

from concurrent.futures import ThreadPoolExecutor

from lead_desk.cli.context import Context


def run(context: Context) -> int:
    """Import or preview files, each as one batch a sheet."""
    first, options = context.args.files[0], context.options
    looking = ThreadPoolExecutor(max_workers=1, thread_name_prefix="first-look")
    with context.openers.preparing(first, options, context.folder, context.passphrase()):
        try:
            described = looking.submit(context.openers.reading_desk().describe, first, options)
        finally:
            looking.shutdown(wait=False)
        from lead_desk.cli.lists import import_all

        import_all(context, described)
    return 0
