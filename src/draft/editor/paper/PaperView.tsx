import { useWidget } from '../../../view/widget-context.ts';
import type { Block, Line, Paper } from '../../compose/paper.ts';

/** A paper on screen and in print: the same content and order as its Word file. */
export function PaperView({ paper, level }: { paper: Paper; level: number }) {
  const Title = tag(level);
  return (
    <article class="paper" lang={paper.language}>
      <Title class="paper-title">{paper.title}</Title>
      <p>{paper.subtitle}</p>
      {paper.blocks.map((block, index) => (
        <BlockView key={index} block={block} level={level} />
      ))}
      <p class="hint">{paper.footer}</p>
    </article>
  );
}

/** Some of them, within a page that has a title already. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const { headingLevel } = useWidget();
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} level={headingLevel} />
      ))}
    </>
  );
}

const tag = (level: number) => `h${Math.min(6, level)}` as 'h2';

function BlockView({ block, level }: { block: Block; level: number }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = tag(level + block.level);
      return <Tag class={`paper-heading-${block.level}`}>{block.text}</Tag>;
    }
    case 'paragraph':
      return (
        <p class={block.tone}>
          <Spans line={block.line} />
        </p>
      );
    case 'list': {
      const Tag = block.marker === 'number' ? 'ol' : 'ul';
      return block.items.length === 0 ? null : (
        <Tag class={`${block.marker} ${block.tone ?? ''}`}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Spans line={item} />
            </li>
          ))}
        </Tag>
      );
    }
    case 'table':
      return <TableView block={block} />;
    case 'page-break':
      return <div class="page-break" />;
  }
}

function TableView({
  block: { columns, rows, total },
}: {
  block: Extract<Block, { kind: 'table' }>;
}) {
  const cells = (row: readonly Line[]) =>
    row.map((cell, index) =>
      index === 0 ? (
        <th key={index} scope="row">
          <Spans line={cell} />
        </th>
      ) : (
        <td key={index} class={columns[index]?.isNumber && 'number'}>
          <Spans line={cell} />
        </td>
      ),
    );
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ text, isNumber }) => (
            <th key={text} scope="col" class={isNumber && 'number'}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>{cells(row)}</tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>{cells(total)}</tr>
        </tfoot>
      )}
    </table>
  );
}

export function Spans({ line }: { line: Line }) {
  return (
    <>
      {line.map(({ text, isGap, isStrong }, index) =>
        isGap ? (
          <mark key={index}>{text}</mark>
        ) : isStrong ? (
          <b key={index}>{text}</b>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}
