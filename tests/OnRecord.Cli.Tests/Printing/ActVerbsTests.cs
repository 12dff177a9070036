using OnRecord.Cli.Printing;
using OnRecord.Vocabulary;

namespace OnRecord.Cli.Tests.Printing;

public sealed class ActVerbsTests
{
    /// <summary>"is expected to say": nobody reads it as said.</summary>
    [Theory]
    [InlineData(Act.Assert, false, StatementRealis.Actual, null)]
    [InlineData(Act.Assert, false, StatementRealis.Future, " (future)")]
    [InlineData(Act.Assert, false, StatementRealis.Hypothetical, " (hypothetical)")]
    [InlineData(Act.Assert, false, StatementRealis.Negated, " (negated)")]
    [InlineData(Act.Pledge, true, StatementRealis.Actual, " (negated)")]
    [InlineData(Act.Silent, false, StatementRealis.Negated, null)]
    public void Unsaid_WhatDidNotHappen_IsMarked(Act act, bool negated, StatementRealis realis, string? mark) =>
        ActVerbs.Unsaid(act, negated, realis).ShouldBe(mark);
}
