namespace Reporter.Decree30.Rules;

/// <summary>One rule of the decree: a row of its tables, or a sentence. Looks at one document at a time.</summary>
internal interface IDecreeRule
{
    IEnumerable<RuleResult> Judge(RuleContext context);
}
