namespace OnRecord.Web.Tests.Browser;

/// <summary>Checks that run inside the page and give what is wrong, one line a fault.</summary>
internal static class Scripts
{
    /// <summary>One main landmark and first-level heading, no level left out, every navigation named, every id once, every field with a label.</summary>
    public const string StructureFaults = """
        () => {
          const faults = [];
          const count = (selector, wanted) => { const n = document.querySelectorAll(selector).length; if (n !== wanted) faults.push(`${n} of ${selector}`); };
          count('main', 1); count('h1', 1); count('header.masthead', 1); count('footer', 1);
          if (!document.documentElement.lang || !document.title) faults.push('no language or title');
          let last = 0;
          for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
            const level = Number(heading.tagName[1]);
            if (level > last + 1) faults.push(`h${level} after h${last}: ${heading.textContent.trim()}`);
            last = level;
          }
          for (const nav of document.querySelectorAll('nav')) if (!nav.getAttribute('aria-label')) faults.push('a navigation without a name');
          for (const table of document.querySelectorAll('table')) if (!table.caption || table.querySelector('th:not([scope])')) faults.push('a table without caption or scopes');
          for (const field of document.querySelectorAll('input:not([type=hidden])')) if (!field.labels.length) faults.push('a field without a label');
          for (const link of document.querySelectorAll('a[href]')) if (!link.textContent.trim()) faults.push('an empty link: ' + link.getAttribute('href'));
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          for (const id of new Set(ids)) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push('twice: #' + id);
          for (const e of document.querySelectorAll('[aria-labelledby]')) for (const id of e.getAttribute('aria-labelledby').split(' ')) if (!document.getElementById(id)) faults.push('labelled by nothing: ' + id);
          return faults;
        }
        """;

    /// <summary>Text whose contrast with what is behind it lies under WCAG's 4.5, or 3 for large letters.</summary>
    public const string ContrastFaults = """
        () => {
          const parse = c => { const n = c.match(/[\d.]+/g).map(Number); return { r: n[0], g: n[1], b: n[2], a: n.length > 3 ? n[3] : 1 }; };
          const channel = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
          const luminance = c => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
          const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.a === 1) return c; } return { r: 255, g: 255, b: 255 }; };
          const faults = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (!walker.currentNode.textContent.trim() || !e.getClientRects().length) continue;
            const style = getComputedStyle(e);
            if (style.opacity !== '1') faults.add('see-through text: ' + e.className);
            const [light, dark] = [luminance(parse(style.color)), luminance(behind(e))].sort((a, b) => b - a);
            const size = parseFloat(style.fontSize);
            const wanted = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
            const ratio = (light + 0.05) / (dark + 0.05);
            if (ratio < wanted) faults.add(`${ratio.toFixed(2)}: ${e.tagName} ${e.className} "${walker.currentNode.textContent.trim().slice(0, 30)}"`);
          }
          return [...faults];
        }
        """;

    /// <summary>What axe-core finds, where it has been put into the page.</summary>
    public const string AxeFaults = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`);
        }
        """;
}
