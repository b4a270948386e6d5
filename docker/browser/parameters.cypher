// Parameters: run this first, then any of the queries
// Each query names its own in comments. To change one, run a line such as this: :param outlet => 'sample-wire'
:param outlet => '';
:param other => '';
:param question => '';
:param speaker => '';
:param place => '';
:param since => '';
:param from => '';
:param to => '';
:param words => '';
:param limit => 50;
