import type { SavedDraft } from '../../saved-draft.ts';
import { toJson } from '../to-json.ts';

/** By which we find our part again: Word and LibreOffice may give it another name. */
export const draftNamespace = 'urn:stem-check:draft';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** Any would do, as long as it is the same in each file. */
const itemId = '{6A1F7C52-3D0B-4E8A-9C47-51B7E2D4A8F3}';

/** The draft as a custom XML part, which Word and LibreOffice keep when they save the document. */
export const draftPart = (saved: SavedDraft) => ({
  contentType: {
    type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    part: '/customXml/itemProps1.xml',
  },
  relationship: {
    type: `${officeDocument}/relationships/customXml`,
    target: '../customXml/item1.xml',
  } as const,
  files: [
    {
      path: 'customXml/item1.xml',
      data: `${declaration}<draft xmlns="${draftNamespace}">${asciiJson(saved)}</draft>`,
    },
    {
      path: 'customXml/itemProps1.xml',
      data: `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${officeDocument}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${draftNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeDocument}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    },
  ],
});

/** JSON that XML cannot touch: no markup, and no character that a reader might refuse, change or normalise. */
const asciiJson = (saved: SavedDraft): string =>
  toJson(saved, 0).replace(
    /[<>&]|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
