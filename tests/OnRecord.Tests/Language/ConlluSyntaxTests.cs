using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Tests.Language;

public class ConlluSyntaxTests
{
    [Fact]
    public void Parse_ShortForm_BuildsTextTreeAndNames()
    {
        Syntax syntax = ConlluSyntax.Parse(
            """
            Ann   Ann  PROPN NNP 2 nsubj B-Person
            said  say  VERB  VBD 0 root
            _.    .    PUNCT .   2 punct

            # newpar
            She   she  PRON  PRP 2 nsubj
            left  leave VERB VBD 0 root
            """
        );

        syntax.Tokens.Text.ShouldBe("Ann said.\n\nShe left");
        syntax.Tokens.Sentences.Length.ShouldBe(2);
        syntax.Tokens.Paragraphs.Length.ShouldBe(2);
        syntax.Tree.Subject(4).ShouldBe(3);
        syntax.Tree.Head(4).ShouldBe(-1);
        syntax.Names.ShouldBe([new NameMention(new TokenRange(0, 1), NameKind.Person)]);
        syntax.Tokens[3].ShouldBe(new TextSpan(11, 14));
    }
}
