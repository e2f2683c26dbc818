import { Command } from 'commander'
import { inLibrary, withLibrary } from '../library-option.ts'
import { pageOf } from '../show/page.ts'
import { showStory } from '../show/story.ts'

/** `stemma story ID`: one story of the library, whole. */
export function storyCommand(): Command {
  return withLibrary(new Command('story'))
    .summary('show a story: tree, versions, statements, times, figures, discrepancies, promises')
    .description('Shows one story of the library.')
    .argument('<id>', 'id of the story, as "stemma stories" prints it')
    .option('--json', 'print the story and its witnesses as JSON (docs/schema/StoryView.json)')
    .addHelpText(
      'after',
      '\nExamples:\n  stemma story story-0123456789abcdef\n  stemma story story-0123456789abcdef --json',
    )
    .action(async (id: string, options: { library?: string; json?: boolean }) => {
      const view = await inLibrary(options, (library) => library.story(id))
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify(view, null, 2)}\n`
          : showStory(view.report, view.witnesses, pageOf()),
      )
    })
}
