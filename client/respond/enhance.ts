import '../styles/respond.scss';
