using System.Xml.Linq;
using Reporter.Packages;
using Xunit;

namespace Reporter.Tests.Packages;

public sealed class NodeTextTests
{
    [Theory]
    [InlineData("<a xmlns=\"u\" b=\"1\"><c>một\nhai</c> <d /></a>")]
    [InlineData("<x:a xmlns:x=\"u\" x:b=\"&quot;\">&amp;</x:a>")]
    public void XML_is_written_as_it_stands_with_one_kind_of_line_end(string xml) =>
        Assert.Equal(xml, XElement.Parse(xml, LoadOptions.PreserveWhitespace).Written());
}
